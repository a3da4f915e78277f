// Whether what leads from a party to its agreement, of party-types, makes a tie at $asOf.
//
// fragment (joining)
// when steady
(@joining.starts IS NULL OR (@joining.starts <= $asOf + '~' AND (@joining.ends IS NULL OR $asOf + '~' < @joining.ends)))
// else
// include act-counts(@joining)
// end
