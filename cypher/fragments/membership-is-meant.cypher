// Whether a membership makes a member: one of some kinds, else one that counts. Observers and partners are no members
// unless asked for; of whom no source says in which way is one.
//
// fragment (claim, statuses)
coalesce(@claim.value, '') IN coalesce(@statuses, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
