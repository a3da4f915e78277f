// Whether a row comes after the one that $after names, in the order number, up, down descending, id.
//
// fragment (number, up, down, id)
(
  $after IS NULL
  OR @number > $after.number
  OR (@number = $after.number AND (
    @up > $after.up
    OR (@up = $after.up AND (
      @down < $after.down
      OR (@down = $after.down AND @id > $after.id)
    ))
  ))
)
