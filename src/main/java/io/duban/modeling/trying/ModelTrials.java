package io.duban.modeling.trying;

import java.time.LocalDate;
import java.util.List;

/** Tries models on an engine of its own that is thrown away afterwards; nothing is kept, and nobody is told. */
public interface ModelTrials {

    /**
     * The courses of every case by the models in force, and by the same with this text in the place of its own.
     *
     * @param from the day on which the made-up matters begin, or after which they begin where they wait for a day
     */
    Courses run(String model, byte[] text, LocalDate from);

    /** Of the same cases in the same order. */
    record Courses(List<TrialCourse> inForce, List<TrialCourse> tried) {

        public Courses {
            inForce = List.copyOf(inForce);
            tried = List.copyOf(tried);
        }
    }
}
