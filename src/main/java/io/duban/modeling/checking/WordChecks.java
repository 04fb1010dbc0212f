package io.duban.modeling.checking;

import io.duban.modeling.vocabulary.Property;
import io.duban.modeling.vocabulary.Word;
import io.duban.work.Block.About;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a property says a word that there is, and one that fits what the process is about. */
final class WordChecks {

    /** Between words that are listed. */
    static final String BETWEEN = ", ";

    private final Drawn drawn;
    private final Findings findings;

    WordChecks(Drawn drawn, Findings findings) {
        this.drawn = drawn;
        this.findings = findings;
    }

    void must(Node node, Property property) {
        findings.check(node.said(property).isPresent(), ModelRule.PROPERTY_MISSING, node, property.fieldName());
    }

    void said(Node node, Property property, Consumer<String> check) {
        node.said(property).ifPresent(check);
    }

    void word(Node node, Property property, Word[] words) {
        said(node, property, word -> word(node, property, words, word));
    }

    void word(Node node, Property property, Word[] words, String word) {
        Word known = Word.named(words, word).orElse(null);
        if (known == null) {
            String all = words(
                    Arrays.stream(words).filter(one -> isAbout(one.about())).map(Word::word));
            findings.at(ModelRule.WORD_UNKNOWN, node, property.fieldName(), word, all);
        } else {
            findings.check(isAbout(known.about()), ModelRule.WORD_MISPLACED, node, property.fieldName(), word);
        }
    }

    /** In a process that nobody begins every word is let be: it is the process that is wrong. */
    boolean isAbout(Set<About> about) {
        return drawn.own().map(process -> about.contains(process.about())).orElse(true);
    }

    static String words(Stream<String> words) {
        return words.sorted().collect(Collectors.joining(BETWEEN));
    }
}
