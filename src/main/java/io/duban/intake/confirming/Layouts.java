package io.duban.intake.confirming;

import io.duban.reading.document.Document;
import io.duban.reading.document.Layout;
import java.util.Optional;

/** How the documents of proposed plans are laid out, where they can be read again. */
public interface Layouts {

    void add(ProposalId id, Layout layout);

    /** The document of a proposal; empty where it was kept without its layout. */
    Optional<Document> document(ProposedPlan proposal);

    /** The bytes of a text whose encoding was guessed; empty for all others. */
    Optional<byte[]> source(ProposalId id);

    void remove(ProposalId id);
}
