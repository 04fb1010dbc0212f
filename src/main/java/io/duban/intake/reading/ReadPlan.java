package io.duban.intake.reading;

import io.duban.intake.reading.document.Document;

/** A document and the plan that was read from it. */
public record ReadPlan(Document document, Proposal proposal) {}
