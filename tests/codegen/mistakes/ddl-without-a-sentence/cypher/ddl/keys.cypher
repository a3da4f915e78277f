CREATE INDEX date FOR (agreement:Agreement) ON (agreement.date);
