// What an AgreementFilter asks of an agreement's ties, collected once: each counted claim of a relation that it names.
// Nothing is collected where it names none.
//
// fragment (agreement, filter)
CASE
  WHEN coalesce(
    @filter.parties, @filter.maxParties, @filter.minParties, @filter.initiators, @filter.organizations,
    @filter.typologies, @filter.stakeholderGroups, @filter.norms, @filter.normBearing, @filter.normSet,
    @filter.references, @filter.referenceKinds
  ) IS NULL THEN []
  ELSE COLLECT {
    MATCH (@agreement)-[tying]-(tied:Entity)
    WHERE CASE type(tying)
      WHEN 'PARTY_TO' THEN coalesce(@filter.parties, @filter.maxParties, @filter.minParties, @filter.organizations) IS NOT NULL
      WHEN 'INITIATED' THEN coalesce(@filter.initiators, @filter.organizations) IS NOT NULL
      WHEN 'ISSUED' THEN @filter.organizations IS NOT NULL
      WHEN 'MAINTAINS' THEN @filter.organizations IS NOT NULL
      WHEN 'AUSPICES' THEN @filter.organizations IS NOT NULL
      WHEN 'CLASSIFIED_AS' THEN @filter.typologies IS NOT NULL
      WHEN 'INVOLVES' THEN @filter.stakeholderGroups IS NOT NULL
      WHEN 'REFLECTS' THEN coalesce(@filter.norms, @filter.normBearing, @filter.normSet) IS NOT NULL
      WHEN 'REFERENCES' THEN
        startNode(tying) = @agreement
        AND coalesce(@filter.references, @filter.referenceKinds) IS NOT NULL
        AND (@filter.referenceKinds IS NULL OR tying.value IN @filter.referenceKinds)
      ELSE false
    END
    WITH tying, tied
    WHERE
      // include tie-counts(tying)
    RETURN DISTINCT {relation: type(tying), id: tied.id, type: tied.type, setId: tied.setId}
  }
END
