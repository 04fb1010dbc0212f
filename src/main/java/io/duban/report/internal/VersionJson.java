package io.duban.report.internal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.duban.plan.IndicatorId;
import io.duban.report.AnnualPlanContent;
import io.duban.report.DocumentContent;
import io.duban.report.EvidenceId;
import io.duban.report.HandedFile;
import io.duban.report.MilestoneLine;
import io.duban.report.ReportContent;
import io.duban.report.ReportValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Documents as they are kept for good: in names of their own, so that renaming a field in the code loses nothing. */
final class VersionJson {

    private static final ObjectMapper MAPPER = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private VersionJson() {}

    static String of(DocumentContent content) {
        try {
            return MAPPER.writeValueAsString(
                    content instanceof ReportContent report
                            ? new Kept(ReportText.of(report), null)
                            : new Kept(null, PlanText.of((AnnualPlanContent) content)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("records of plain values can always be written", e);
        }
    }

    static DocumentContent content(String json) {
        Kept kept = read(json, Kept.class);
        return kept.report == null
                ? Objects.requireNonNull(kept.plan, "one of both").content()
                : kept.report.content();
    }

    /** In the order in which they were put on; their ids have it. */
    static List<HandedFile> files(@Nullable String json) {
        return json == null
                ? List.of()
                : List.of(read(json, File[].class)).stream()
                        .map(File::file)
                        .sorted(Comparator.comparing(file -> file.id().toString()))
                        .toList();
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a kept version cannot be read", e);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Kept(
            @Nullable ReportText report, @Nullable PlanText plan) {}

    private record ReportText(
            String progress,
            String problems,
            String nextSteps,
            @Nullable Integer percent,
            List<Value> values) {

        static ReportText of(ReportContent content) {
            return new ReportText(
                    content.progress(),
                    content.problems(),
                    content.nextSteps(),
                    content.percent(),
                    content.values().stream().map(Value::of).toList());
        }

        ReportContent content() {
            return new ReportContent(
                    progress,
                    problems,
                    nextSteps,
                    percent,
                    values.stream().map(Value::value).toList());
        }
    }

    private record Value(
            UUID indicator, String typed, @Nullable BigDecimal number, String words) {

        static Value of(ReportValue value) {
            return new Value(value.indicator().value(), value.typed(), value.number(), value.words());
        }

        ReportValue value() {
            return new ReportValue(new IndicatorId(indicator), typed, number, words);
        }
    }

    private record PlanText(String goals, String measures, List<Line> milestones) {

        static PlanText of(AnnualPlanContent content) {
            return new PlanText(
                    content.goals(),
                    content.measures(),
                    content.lines().stream().map(Line::of).toList());
        }

        AnnualPlanContent content() {
            return new AnnualPlanContent(
                    goals, measures, milestones.stream().map(Line::line).toList());
        }
    }

    private record Line(
            @Nullable LocalDate dueOn,
            String title,
            @Nullable Integer expectedPercent) {

        static Line of(MilestoneLine line) {
            return new Line(line.dueOn(), line.title(), line.expectedPercent());
        }

        MilestoneLine line() {
            return new MilestoneLine(dueOn, title, expectedPercent, null);
        }
    }

    private record File(UUID id, String fileName, String mediaType, long size, String sha256) {

        HandedFile file() {
            return new HandedFile(new EvidenceId(id), fileName, mediaType, size, sha256);
        }
    }
}
