// Keys.
CREATE CONSTRAINT state_id IF NOT EXISTS FOR (state:State) REQUIRE state.id IS UNIQUE;
CREATE INDEX state_key IF NOT EXISTS FOR (state:State) ON (state.Id);
CREATE INDEX a IF NOT EXISTS FOR (agreement:Agrement) ON (agreement.date);
