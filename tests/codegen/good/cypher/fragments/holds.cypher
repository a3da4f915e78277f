// Whether one of some words holds a text.
//
// fragment (words, text)
(@text IS NULL OR any(word IN @words WHERE word CONTAINS @text))
