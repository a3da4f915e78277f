// Whether an entity's id, name, aliases or description hold a folded text.
//
// fragment (entity, text)
(
  @text IS NULL
  OR any(searchKey IN @entity.searchKeys WHERE searchKey CONTAINS @text)
  OR coalesce(@entity.searchText CONTAINS @text, false)
)
