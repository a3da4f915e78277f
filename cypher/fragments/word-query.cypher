// What Lucene is asked: a word in a name, the text or a note, as it is, as a beginning, joined to its neighbour or with as many
// letters wrong as it allows. A note finds what nothing else does, and ranks nothing that is named or told: its weight is
// lost in theirs. Folded words are letters and digits only, so nothing in them is Lucene's.
//
// fragment (asked)
(
  'nameWords:' + @asked.word + '^8 nameWords:' + @asked.word + '*^3 textWords:' + @asked.word + '^2 textWords:' + @asked.word + '*' +
  ' noteWords:' + @asked.word + '^0.0000002 noteWords:' + @asked.word + '*^0.0000001' +
  CASE @asked.edits
    WHEN 0 THEN ''
    ELSE ' nameWords:' + @asked.word + '~' + toString(@asked.edits) + '^0.5 textWords:' + @asked.word + '~' + toString(@asked.edits) + '^0.2 noteWords:' + @asked.word + '~' + toString(@asked.edits) + '^0.0000001'
  END +
  reduce(joined = '', other IN @asked.joined | joined + ' nameWords:' + other + '*^4 textWords:' + other + '* noteWords:' + other + '*^0.0000001')
)
