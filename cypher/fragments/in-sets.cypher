// Whether a list of ids passes every one of a list of SetFilters.
//
// fragment (ids, sets)
all(wanted IN @sets WHERE
  // include in-set(@ids, wanted)
)
