// What an AgreementFilter asks of an agreement's ties but those of its parties, collected once: each counted claim of a
// relation that it names. Nothing is collected where it names none.
//
// fragment (agreement, filter)
CASE
  WHEN coalesce(
    @filter.initiators, @filter.organizations, @filter.typologies, @filter.stakeholderGroups, @filter.norms,
    @filter.normBearing, @filter.normSet, @filter.references, @filter.referenceKinds, @filter.unstated
  ) IS NULL THEN []
  ELSE COLLECT {
    MATCH (@agreement)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
    WHERE CASE type(tying)
      WHEN 'INITIATED' THEN coalesce(@filter.initiators, @filter.organizations, @filter.unstated) IS NOT NULL
      WHEN 'CLASSIFIED_AS' THEN coalesce(@filter.typologies, @filter.unstated) IS NOT NULL
      WHEN 'INVOLVES' THEN coalesce(@filter.stakeholderGroups, @filter.unstated) IS NOT NULL
      WHEN 'REFLECTS' THEN
        coalesce(@filter.norms, @filter.normBearing, @filter.normSet, @filter.unstated) IS NOT NULL
      WHEN 'REFERENCES' THEN
        startNode(tying) = @agreement
        AND coalesce(@filter.references, @filter.referenceKinds) IS NOT NULL
        AND (@filter.referenceKinds IS NULL OR tying.value IN @filter.referenceKinds)
      ELSE coalesce(@filter.organizations, @filter.unstated) IS NOT NULL
    END
    WITH tying, tied
    WHERE
      // include tie-counts(tying)
    RETURN DISTINCT {relation: type(tying), id: tied.id, type: tied.type, setId: tied.setId}
  }
END
