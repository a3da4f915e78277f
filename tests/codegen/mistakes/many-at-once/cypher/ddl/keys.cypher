// Keys.
CREATE INDEX n FOR (state:Sate) ON (state.name);
