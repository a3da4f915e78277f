// Whether the ids of those that an agreement is tied to pass a list of SetFilters; absent, they do.
//
// fragment (tiedIds, sets)
all(ids IN CASE WHEN @sets IS NULL THEN [] ELSE [@tiedIds] END WHERE
  // include in-sets(ids, @sets)
)
