package io.duban.reading.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.duban.reading.PlanReader;
import io.duban.reading.ProposalJson;
import io.duban.shared.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads every labelled document of a folder and measures what comes out.
 *
 * @param documents the scores by name, in order of names; empty for a document that was refused
 */
public record Evaluation(Map<String, Optional<Scores>> documents, Scores total) {

    private static final String LABELS = "gold";
    private static final String DOCUMENTS = "text";

    /**
     * Measures the documents of a folder.
     *
     * @param folder holds the documents in {@code text} and for each a file of the same name in {@code gold}
     */
    public static Evaluation of(Path folder) {
        ObjectMapper json = ProposalJson.mapper();
        Map<String, Optional<Scores>> documents = new LinkedHashMap<>();
        Scores total = Scores.NONE;
        for (Path document : files(folder.resolve(DOCUMENTS))) {
            String name = withoutEnding(document);
            Path labels = folder.resolve(LABELS).resolve(name + ".json");
            if (Files.exists(labels)) {
                Optional<Scores> scores = measured(document, labels, json);
                documents.put(name, scores);
                total = scores.map(total::plus).orElse(total);
            }
        }
        return new Evaluation(documents, total);
    }

    private static Optional<Scores> measured(Path document, Path labels, ObjectMapper json) {
        try {
            byte[] content = Files.readAllBytes(document);
            var proposal = PlanReader.read(content, document.toString());
            return Optional.of(Measure.of(
                    json.readTree(Files.readAllBytes(labels)), json.readTree(json.writeValueAsBytes(proposal))));
        } catch (Refusal refused) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String withoutEnding(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
