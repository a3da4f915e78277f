// Whether those of an agreement's ties that are meant, each a `tie`, pass a list of SetFilters; absent, they do.
//
// fragment (ties, sets, meant)
all(ids IN CASE WHEN @sets IS NULL THEN [] ELSE [[tie IN @ties WHERE @meant | tie.id]] END WHERE
  // include in-sets(ids, @sets)
)
