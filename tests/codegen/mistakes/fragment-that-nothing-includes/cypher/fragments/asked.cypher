// Whether an entity is asked for.
//
// fragment (entity, ids)
(@ids IS NULL OR @entity.id IN @ids)
