// Adds claims between nodes of a label that are there: what many ties say in the same words is sent once, and what each
// says for itself in columns.
//
// fragment (label)
// include ends-alike(@label)
CREATE
  (from)-[claim:$(those.relation)
    {
      since: those.own.since[at],
      until: those.own.until[at],
      starts: those.own.starts[at],
      ends: those.own.ends[at],
      locators: those.own.locators[at],
      listedAs: those.own.listedAs[at],
      note: those.own.note[at]
    }]->(to)
SET claim += those.claim
