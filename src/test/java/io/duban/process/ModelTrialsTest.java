package io.duban.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.DubanTest;
import io.duban.modeling.ReleasedModels;
import io.duban.modeling.trying.ModelTrials;
import io.duban.modeling.trying.TrialCourse;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DubanTest
class ModelTrialsTest {

    private static final LocalDate FROM = LocalDate.of(2020, 3, 2);

    @Autowired
    ModelTrials trials;

    @Autowired
    ReleasedModels released;

    @Test
    void printsAll() {
        for (Model model : Model.values()) {
            long t = System.nanoTime();
            var courses = trials.run(model.key(), released.packaged(model.key()), FROM);
            System.out.println("#### " + model + " ms " + (System.nanoTime() - t) / 1_000_000);
            for (TrialCourse course : courses.tried()) {
                System.out.println("## " + course.kind() + " " + course.begins() + " -> " + course.end() + " steps "
                        + course.steps() + " standing " + course.standing());
                if (course.end().failure() != null) course.end().failure().printStackTrace(System.out);
                course.rows().forEach(row -> System.out.println("   " + row.kind() + " " + row.place().process() + "."
                        + row.place().element() + " " + row.on() + " " + row.units() + row.roles() + " due "
                        + row.dueOn() + " done " + row.doneOn() + " " + row.answer() + " " + row.over()));
            }
        }
    }
}
