package io.duban.report.internal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.duban.plan.IndicatorId;
import io.duban.report.AnnualPlanContent;
import io.duban.report.ClaimContent;
import io.duban.report.ClaimTarget;
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
            return MAPPER.writeValueAsString(Kept.of(content));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("records of plain values can always be written", e);
        }
    }

    static DocumentContent content(String json) {
        return read(json, Kept.class).content();
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
            @Nullable ReportText report,
            @Nullable PlanText plan,
            @Nullable ClaimText claim) {

        static Kept of(DocumentContent content) {
            if (content instanceof ReportContent report) {
                return new Kept(ReportText.of(report), null, null);
            }
            return content instanceof ClaimContent claim
                    ? new Kept(null, null, ClaimText.of(claim))
                    : new Kept(null, PlanText.of((AnnualPlanContent) content), null);
        }

        DocumentContent content() {
            if (report != null) {
                return report.content();
            }
            return claim == null
                    ? Objects.requireNonNull(plan, "one of the three").content()
                    : claim.content();
        }
    }

    private record ClaimText(
            String done, @Nullable Integer percent, String fallen, String openChildren, List<Target> targets) {

        static ClaimText of(ClaimContent content) {
            return new ClaimText(
                    content.done(),
                    content.percent(),
                    content.fallen(),
                    content.openChildren(),
                    content.targets().stream().map(Target::of).toList());
        }

        ClaimContent content() {
            return new ClaimContent(
                    done,
                    percent,
                    fallen,
                    openChildren,
                    targets.stream().map(Target::target).toList());
        }
    }

    private record Target(
            UUID indicator,
            int year,
            String typed,
            @Nullable Boolean met,
            String words) {

        static Target of(ClaimTarget target) {
            return new Target(target.indicator().value(), target.year(), target.typed(), target.met(), target.words());
        }

        ClaimTarget target() {
            return new ClaimTarget(new IndicatorId(indicator), year, typed, met, words);
        }
    }

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
