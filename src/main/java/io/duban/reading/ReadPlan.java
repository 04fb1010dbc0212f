package io.duban.reading;

import io.duban.reading.document.Document;

/** A document and the plan that was read from it. */
public record ReadPlan(Document document, Proposal proposal) {}
