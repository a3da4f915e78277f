// Keys and indexes; each may be there already.
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (entity:Entity) REQUIRE entity.id IS UNIQUE;
CREATE CONSTRAINT agreement_id IF NOT EXISTS FOR (agreement:Agreement) REQUIRE agreement.id IS UNIQUE;
CREATE CONSTRAINT state_id IF NOT EXISTS FOR (state:State) REQUIRE state.id IS UNIQUE;
CREATE CONSTRAINT organization_id IF NOT EXISTS FOR (organization:Organization) REQUIRE organization.id IS UNIQUE;
CREATE CONSTRAINT norm_id IF NOT EXISTS FOR (norm:Norm) REQUIRE norm.id IS UNIQUE;
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (source:Source) REQUIRE source.id IS UNIQUE;
CREATE CONSTRAINT open_question_id IF NOT EXISTS FOR (question:OpenQuestion) REQUIRE question.id IS UNIQUE;
CREATE CONSTRAINT staged_id IF NOT EXISTS FOR (node:Staged) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT load_id IF NOT EXISTS FOR (load:Load) REQUIRE load.id IS UNIQUE;
CREATE INDEX norm_set IF NOT EXISTS FOR (norm:Norm) ON (norm.setId);
CREATE INDEX entity_type IF NOT EXISTS FOR (entity:Entity) ON (entity.type);
CREATE INDEX agreement_date IF NOT EXISTS FOR (agreement:Agreement) ON (agreement.date);
CREATE FULLTEXT INDEX entity_words IF NOT EXISTS FOR (entity:Entity) ON EACH [entity.nameWords, entity.textWords] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
