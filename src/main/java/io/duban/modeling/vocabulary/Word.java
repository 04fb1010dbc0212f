package io.duban.modeling.vocabulary;

import io.duban.work.Block.About;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A value that a property of a model may have, and in processes about what it makes sense. */
public interface Word {

    /** As it stands in a model. */
    String word();

    Set<About> about();

    /** What the word is about, or all. */
    static Set<About> either(@Nullable About one) {
        return one == null ? EnumSet.allOf(About.class) : EnumSet.of(one);
    }

    static <W extends Word> Optional<W> named(W[] words, String word) {
        return Arrays.stream(words).filter(one -> one.word().equals(word)).findFirst();
    }

    /**
     * The word that a model says.
     *
     * @throws IllegalArgumentException when no model can say it
     */
    static <W extends Word> W known(W[] words, String word) {
        return named(words, word).orElseThrow(() -> new IllegalArgumentException("a model cannot say " + word));
    }
}
