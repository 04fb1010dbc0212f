package io.duban.intake.confirming;

import io.duban.intake.reading.document.Document;
import io.duban.intake.reading.document.Layout;
import java.util.Optional;

/** How the documents of proposed plans are laid out, where they have tables. */
public interface Layouts {

    void add(ProposalId id, Layout layout);

    /** The document of a proposal; empty where it was kept without its layout. */
    Optional<Document> document(ProposedPlan proposal);

    void remove(ProposalId id);
}
