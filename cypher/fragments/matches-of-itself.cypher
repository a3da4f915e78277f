// Whether an agreement matches an AgreementFilter by what it is itself.
//
// fragment (agreement, filter)
(
  (@filter.ids IS NULL OR @agreement.id IN @filter.ids)
  AND (@filter.excludeIds IS NULL OR NOT @agreement.id IN @filter.excludeIds)
  AND
  // include text-matches(@agreement, @filter.text)
  AND (@filter.forms IS NULL OR @agreement.form IN @filter.forms)
  AND (@filter.legalForces IS NULL OR @agreement.legalForce IN @filter.legalForces)
  AND (@filter.scopes IS NULL OR @agreement.scope IN @filter.scopes)
  AND (@filter.settings IS NULL OR @agreement.setting IN @filter.settings)
  AND (@filter.date.from IS NULL OR @agreement.date >= @filter.date.from)
  AND (@filter.date.to IS NULL OR @agreement.date <= @filter.date.to + '~')
  AND (
    @filter.inForce IS NULL
    OR @filter.inForce = (
      @agreement.inForceSince <= $asOf + '~'
      AND (@agreement.inForceUntil IS NULL OR $asOf + '~' < @agreement.inForceUntil)
    )
  )
)
