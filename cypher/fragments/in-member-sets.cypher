// Whether what is at the other end of memberships, each `id` with its `claims`, passes every one of a list of
// MemberSetFilters; absent, it does.
//
// fragment (members, sets)
all(wanted IN coalesce(@sets, []) WHERE
  all(ids IN [
    [member IN @members WHERE any(claim IN member.claims WHERE
      // include membership-is-meant(claim, wanted.statuses)
    ) | member.id]
  ] WHERE
    CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN wanted.statuses IS NULL OR size(ids) > 0 ELSE
      // include in-set(ids, wanted)
    END
  )
)
