/** The two wordings of the column of targets in the document. */
export const targetsUpdatedYearly = 'Objectifs 2021 (réactualisation chaque année)';
export const targetsReviewedRegularly = 'Objectifs 2021 (à réévaluer régulièrement)';
