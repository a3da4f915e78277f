// How far some claims of a party together commit it: the strongest that any of them shows.
//
// fragment (claims)
coalesce(
  head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN @claims | shown.commitment]]),
  CASE WHEN all(shown IN @claims WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
)
