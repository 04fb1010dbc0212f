package io.duban.report;

import java.util.List;

/** What differs between a document as it was handed in and what stands there later. */
public record Comparison(
        DocumentVersion before, List<Difference> differences, List<HandedFile> added, List<HandedFile> removed) {

    static Comparison of(DocumentVersion before, DocumentContent content, List<HandedFile> files) {
        return new Comparison(
                before,
                Difference.between(before.handedIn().content(), content),
                without(files, before.files()),
                without(before.files(), files));
    }

    public boolean unchanged() {
        return differences.isEmpty() && added.isEmpty() && removed.isEmpty();
    }

    private static List<HandedFile> without(List<HandedFile> some, List<HandedFile> others) {
        return some.stream()
                .filter(file -> others.stream().noneMatch(file::isLike))
                .toList();
    }
}
