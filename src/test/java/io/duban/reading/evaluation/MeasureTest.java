package io.duban.reading.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.duban.reading.alignment.Similarity;
import org.junit.jupiter.api.Test;

class MeasureTest {

    private static final String LABELS = """
            {"tasks": [{"title": "疏浚干渠支渠", "path": [], "deadline": "2031-06-30",
              "units": [{"name": "市水利局", "role": "lead"}, {"name": "各县", "role": "responsible", "collective": true}],
              "targets": [{"value": 6.0, "unit": "公里", "year": 2032}]}]}
            """;

    @Test
    void findsThatLabelsAgreeWithThemselves() throws JsonProcessingException {
        Scores scores = measure(LABELS, LABELS);
        assertThat(scores.tasks()).isEqualTo(new Score(1, 0, 0));
        assertThat(scores.units()).isEqualTo(new Score(1, 0, 0));
        assertThat(scores.deadlines()).isEqualTo(new Score(1, 0, 0));
        assertThat(scores.targets()).isEqualTo(new Score(1, 0, 0));
    }

    @Test
    void countsAWrongRoleTwice() throws JsonProcessingException {
        Scores scores = measure(LABELS, LABELS.replace("lead", "cooperate"));
        assertThat(scores.units()).isEqualTo(new Score(0, 1, 1));
    }

    @Test
    void countsAMissedTaskWithAllItHolds() throws JsonProcessingException {
        Scores scores = measure(LABELS, "{\"tasks\": []}");
        assertThat(scores.tasks()).isEqualTo(new Score(0, 0, 1));
        assertThat(scores.targets()).isEqualTo(new Score(0, 0, 1));
    }

    @Test
    void findsADateOfTheTextNotWrongWhereNoDeadlineIsLabelled() throws JsonProcessingException {
        String labels = LABELS.replace("\"deadline\": \"2031-06-30\"", "\"text_dates\": [\"2031-06-30\"]");
        assertThat(measure(labels, LABELS).deadlines()).isEqualTo(Score.NONE);
        assertThat(measure(labels, LABELS.replace("2031-06-30", "2031-07-31")).deadlines())
                .isEqualTo(new Score(0, 1, 0));
    }

    @Test
    void comparesLikeTheMeasureOfTheLabels() {
        assertThat(Similarity.of("疏浚干渠支渠", "疏浚干渠和支渠")).isCloseTo(12.0 / 13, within(1e-9));
        assertThat(Similarity.of("abxcd", "abcd")).isCloseTo(8.0 / 9, within(1e-9));
        assertThat(Similarity.of("", "")).isEqualTo(1);
    }

    private static Scores measure(String labels, String proposal) throws JsonProcessingException {
        ObjectMapper json = new ObjectMapper();
        return Measure.of(json.readTree(labels), json.readTree(proposal));
    }
}
