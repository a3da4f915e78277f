// Whether an entity is asked for.
//
// fragment (entity)
@entty.id = 'who@where'
