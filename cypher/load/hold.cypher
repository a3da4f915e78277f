// Waits until no other load is under way, and keeps others waiting until this transaction ends, however it ends: a key can
// be created by one transaction at a time.
//
// input Params
MERGE (:Load {id: 'under-way'})
