// Whether an entity is asked for.
//
// fragment (entity)
@entity.id IN $ids
