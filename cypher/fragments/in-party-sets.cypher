// Whether parties, each `id` with its `claims`, pass every one of a list of PartySetFilters; absent, they do. `others` are
// the ids of what is there by another tie than that of a party, where the filter asks after no acts.
//
// fragment (parties, others, sets)
all(wanted IN coalesce(@sets, []) WHERE
  all(ids IN [
    [party IN @parties WHERE
      // include is-party(party.claims, wanted.statuses, wanted.commitments)
    | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN @others ELSE [] END
  ] WHERE
    CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
      coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
    ELSE
      // include in-set(ids, wanted)
    END
  )
)
