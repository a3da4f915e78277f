// Whether an agreement matches a filter.
//
// fragment (agreement, filter)
(
  @filter IS NULL
  OR (
    // Only these, ...
    (@filter.ids IS NULL OR @agreement.id IN @filter.ids)
    AND
    // include holds([@agreement.name, replace(@agreement.id, '-', ',')], @filter.text)
  )
)
