package io.duban.browser;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Chinese words on an English page that nobody typed: they are Duban's own and have been left untranslated. */
final class ForeignWords {

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}+");

    /** A heading that a workbook has in Chinese, quoted and explained: “名称” (name). */
    private static final Pattern EXPLAINED = Pattern.compile("“\\p{IsHan}+” \\([a-z ]+\\)");

    /** Where stands what people typed: names, titles and texts. */
    private static final List<String> TYPED = List.of(
            "organization_unit.name",
            "organization_unit.full_name",
            "organization_person.name",
            "organization_calendar_day.name",
            "plan_plan.title",
            "plan_plan.document_number",
            "plan_plan.issuer",
            "plan_plan.lead_label",
            "plan_plan.responsible_label",
            "plan_plan.cooperating_label",
            "plan_clause.path",
            "plan_clause.body",
            "plan_item.number",
            "plan_item.section_path",
            "plan_item.title",
            "plan_item.content",
            "plan_item.acceptance_criteria",
            "plan_item.form_of_result",
            "plan_item_stage.words",
            "plan_indicator.name",
            "plan_indicator.unit",
            "plan_indicator_target.words",
            "plan_goal.name",
            "plan_goal.unit",
            "plan_goal_target.words",
            "plan_opinion.words",
            "plan_decision.reason",
            "task_task.number",
            "task_change_request.reason",
            "task_change_request.basis",
            "task_change_request.progress",
            "task_change_step.words",
            "task_halt.reason",
            "task_halt.basis",
            "task_transfer.reason",
            "task_transfer.basis",
            "task_reopening.reason",
            "task_objection.reason",
            "task_objection.proposal",
            "task_objection.answer_words",
            "report_annual_plan.goals",
            "report_annual_plan.measures",
            "report_milestone.title",
            "report_report.progress",
            "report_report.problems",
            "report_report.next_steps",
            "report_value.words",
            "report_review.reason",
            "report_claim.done",
            "report_claim.fallen",
            "report_claim_target.words",
            "report_claim_sample.words",
            "supervision_order.number",
            "supervision_order.matter",
            "supervision_order.basis",
            "supervision_order.requirement",
            "supervision_order_step.words",
            "supervision_rectification.problem",
            "supervision_rectification.basis",
            "supervision_rectification.demand",
            "supervision_rectification_step.words",
            "supervision_rectification_measure.what",
            "supervision_rectification_measure.responsible",
            "intake_upload.file_name",
            "intake_proposal.file_name",
            "intake_proposal.title",
            "intake_proposal.document",
            "intake_correction.what",
            "roster_upload.file_name",
            "modeling_draft.reason",
            "modeling_draft_text.CONVERT(content USING utf8mb4)",
            "modeling_draft.returned_for",
            "modeling_release.reason",
            "journal_entry.reason");

    private final JdbcClient jdbc;
    private final Map<String, Boolean> asked = new HashMap<>();

    ForeignWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Each with the words around it. The switch back to Chinese names itself in Chinese. */
    List<String> in(Document page) {
        return page.body().select("*").stream()
                .filter(element -> element.closest("[lang=zh], [lang=zh-CN], .shell-language, script, style") == null)
                .flatMap(ForeignWords::words)
                .map(words -> EXPLAINED.matcher(words).replaceAll(""))
                .filter(words -> CHINESE.matcher(words).results().anyMatch(this::isNotTyped))
                .distinct()
                .toList();
    }

    private static Stream<String> words(Element element) {
        Stream<String> named = Stream.of("title", "aria-label", "alt", "placeholder", "data-label")
                .map(element::attr);
        return Stream.concat(Stream.of(element.ownText()), named).filter(words -> !words.isBlank());
    }

    private boolean isNotTyped(MatchResult run) {
        return !asked.computeIfAbsent(run.group(), this::typed);
    }

    private boolean typed(String run) {
        String anywhere = TYPED.stream()
                .map(place -> place.split("\\."))
                .map(place -> "EXISTS (SELECT 1 FROM " + place[0] + " WHERE " + place[1] + " LIKE :run)")
                .collect(Collectors.joining(" OR "));
        return jdbc.sql("SELECT " + anywhere)
                .param("run", "%" + run + "%")
                .query(Boolean.class)
                .single();
    }
}
