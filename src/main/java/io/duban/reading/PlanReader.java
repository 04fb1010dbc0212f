package io.duban.reading;

import io.duban.reading.document.Document;
import io.duban.reading.document.Paragraph;
import io.duban.reading.document.Patience;
import io.duban.reading.document.Remark;
import io.duban.reading.duties.DutyReader;
import io.duban.reading.head.Head;
import io.duban.reading.head.HeadReader;
import io.duban.reading.outline.Outline;
import io.duban.reading.outline.OutlineReader;
import io.duban.reading.outline.TaskFinder;
import io.duban.reading.outline.TaskText;
import io.duban.reading.rows.TableRow;
import io.duban.reading.rows.TableTask;
import io.duban.reading.source.Encoding;
import io.duban.reading.source.Sources;
import io.duban.reading.units.BracketStatements;
import io.duban.reading.units.DocumentRules;
import io.duban.reading.units.Footnotes;
import io.duban.reading.units.NumberedDuties;
import io.duban.reading.units.Party;
import io.duban.reading.units.Responsibilities;
import io.duban.reading.units.Statement;
import io.duban.reading.units.Statements;
import io.duban.reading.vocabulary.Column;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a plan from a document. */
public final class PlanReader {

    /** Which part of a document its text is, beside the tables that divide its work. */
    static final String BODY = "正文";

    /** So many characters of a sentence tell where in the document it was said before. */
    private static final int TELLING = 8;

    private final Document document;
    private final TableReader tables;
    private final Patience patience;
    private final Outline outline;
    private final NumberedDuties divided;
    private final Map<Paragraph, List<Statement>> statements = new LinkedHashMap<>();

    private PlanReader(Document document, TableReader tables, Patience patience) {
        this.document = document;
        this.tables = tables;
        this.patience = patience;
        Footnotes notes = Footnotes.in(document.paragraphs());
        List<Paragraph> body = document.paragraphs().stream()
                .filter(paragraph -> !notes.has(paragraph))
                .toList();
        this.outline = OutlineReader.read(body, patience::check);
        this.divided = NumberedDuties.in(body);
        for (Paragraph paragraph : body) {
            patience.check();
            List<Statement> found =
                    new ArrayList<>(divided.dividing().contains(paragraph) ? List.of() : Statements.of(paragraph));
            found.addAll(divided.to(paragraph));
            found.addAll(notes.to(paragraph));
            statements.put(paragraph, found);
        }
        Set<String> names = statements.values().stream()
                .flatMap(List::stream)
                .flatMap(statement -> statement.parties().stream())
                .map(Party::name)
                .collect(Collectors.toSet());
        statements.replaceAll(
                (paragraph, found) -> found.isEmpty() ? BracketStatements.known(paragraph, names) : found);
    }

    /** Throws a {@code ReadingRefusal} for whatever cannot be read; the name of the file may be empty. */
    public static Proposal read(byte[] content, String name) {
        return open(content, name).proposal();
    }

    /** The proposal in a pasted text. */
    public static Proposal read(String text) {
        return open(text).proposal();
    }

    /** Like {@link #read(byte[], String)}, with the document, so that it can be read again. */
    public static ReadPlan open(byte[] content, String name) {
        return open(content, name, Patience.usual());
    }

    static ReadPlan open(byte[] content, String name, Patience patience) {
        Document document = Sources.open(content, name, patience);
        return new ReadPlan(document, read(document, Map.of(), patience));
    }

    /** A text in the encoding that a person says it is in. */
    public static ReadPlan open(byte[] content, Encoding encoding) {
        Patience patience = Patience.usual();
        Document document = Sources.open(content, encoding, patience);
        return new ReadPlan(document, read(document, Map.of(), patience));
    }

    /** Like {@link #read(String)}, with the document. */
    public static ReadPlan open(String text) {
        Patience patience = Patience.usual();
        Document document = Sources.open(text, patience);
        return new ReadPlan(document, read(document, Map.of(), patience));
    }

    /**
     * Reads a document again after a person has said what the columns of some tables are.
     *
     * @param chosen by the number of the table from 1; columns of which nothing is said are not used
     */
    public static Proposal read(Document document, Map<Integer, List<Column>> chosen) {
        return read(document, chosen, Patience.usual());
    }

    private static Proposal read(Document document, Map<Integer, List<Column>> chosen, Patience patience) {
        return new PlanReader(document, new TableReader(document, chosen, patience), patience).proposal();
    }

    private Proposal proposal() {
        Head head = HeadReader.read(document, outline.front());
        DocumentRules rules = DocumentRules.find(document.words());
        List<TaskText> inText = TaskFinder.find(outline, this::namesSomebody, tables.firstOfTasks());
        statements.putAll(RunningDuties.of(inText, statements));
        List<TableTask> inTables = tables.tasks(sentence -> owner(sentence, inText));
        Responsibilities settled = new Responsibilities(rules, all(inTables), document.words());
        TaskWriter writer = new TaskWriter(document, head.year(), head.from(), settled, settled(settled), patience);
        List<Proposal.ProposedTask> tasks = new ArrayList<>();
        Optional<String> body = inTables.isEmpty() ? Optional.empty() : Optional.of(BODY);
        for (TaskText task : inText) {
            patience.check();
            tasks.add(writer.write(task, tasks.size() + 1, body));
        }
        for (TableTask task : inTables) {
            patience.check();
            tasks.add(writer.write(task, tasks.size() + 1));
        }
        var goals = GoalReader.read(document, outline, inText, head.from(), patience);
        var duties = DutyReader.read(outline, patience).stream()
                .map(Proposal.ProposedDuty::of)
                .toList();
        List<Remark> doubts = Doubts.of(document, outline, tasks, tables.tables(), divided);
        List<Remark> remarks =
                Stream.concat(document.remarks().stream(), doubts.stream()).toList();
        return HeadWriter.write(
                document, head, rules, new HeadWriter.Contents(goals, tasks, tables.tables(), duties, remarks));
    }

    private Map<Paragraph, List<Statement>> settled(Responsibilities by) {
        Map<Paragraph, List<Statement>> settled = new HashMap<>();
        statements.forEach((paragraph, read) ->
                settled.put(paragraph, read.stream().map(by::settled).toList()));
        return settled;
    }

    private boolean namesSomebody(Paragraph paragraph) {
        return statementsOf(paragraph).stream()
                .anyMatch(statement -> !statement.parties().isEmpty());
    }

    private List<Statement> statementsOf(Paragraph paragraph) {
        patience.check();
        return statements.getOrDefault(paragraph, List.of());
    }

    private List<Statement> all(List<TableTask> inTables) {
        return Stream.concat(
                        statements.values().stream().flatMap(List::stream),
                        inTables.stream()
                                .flatMap(task -> task.rows().stream())
                                .map(TableRow::statements)
                                .flatMap(List::stream))
                .toList();
    }

    /** The title of the task in the body that says a sentence of the table. */
    private Optional<String> owner(String sentence, List<TaskText> inText) {
        patience.check();
        String start = sentence.substring(0, Math.min(TELLING, sentence.length()));
        return inText.stream()
                .filter(task -> task.paragraphs().stream()
                        .anyMatch(paragraph -> paragraph.text().contains(start)))
                .map(TaskText::title)
                .findFirst();
    }
}
