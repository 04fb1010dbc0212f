package io.duban.reading.head;

import io.duban.reading.document.Document;
import io.duban.reading.document.Paragraph;
import io.duban.reading.document.Range;
import io.duban.reading.vocabulary.FiveYearPlan;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads title, issuer, number, date and period. */
public final class HeadReader {

    private static final Pattern NUMBER = Pattern.compile(
            "[\\p{IsHan}]{1,12}[〔\\[（(【]\\s*(20\\d\\d)\\s*[〕\\]）)】]\\s*-?\\d+\\s*号|〔(20\\d\\d)〕-?\\d+号?");
    private static final Pattern DATE_LINE =
            Pattern.compile("^(20\\d\\d)\\s*(?:年|-)\\s*(\\d{1,2})\\s*(?:月|-)\\s*(\\d{1,2})\\s*日?$");
    private static final Pattern HELD =
            Pattern.compile("^\\s*(20\\d\\d)年(\\d{1,2})月(\\d{1,2})日(?:[上下]午)?[，,][^。]{2,40}?(?:召开|主持|出席)");

    private static final Pattern SENT = Pattern.compile(
            "^(?:发送|发件|发布|成文|印发|签发)?(?:时间|日期)\\s*[:：]\\s*(20\\d\\d)\\s*[年/.-]\\s*(\\d{1,2})\\s*[月/.-]\\s*(\\d{1,2})");
    private static final Pattern ISSUER = Pattern.compile("(?:[厅局委办府会部院]|办公室|管委会|委员会|中心|小组|集团|公司)(?:（[^）]*）)?$");
    private static final Pattern SECOND_NAME = Pattern.compile("[（(][^）)]*(?:办公室|局|委员会|中心)[）)]");
    private static final Pattern SIGNING = Pattern.compile("^(国务院(?:办公厅)?|.{4,40}?(?:办公厅|办公室|人民政府|委员会|[厅局委办]))\\s*关于");
    private static final Pattern PERIOD =
            Pattern.compile("[（(]\\s*(20\\d\\d)\\s*年?\\s*[-—–～~至到]+\\s*(20\\d\\d)\\s*年?\\s*[）)]");
    /** 2025—2026年 in a title, where it needs no brackets. */
    private static final Pattern SPAN = Pattern.compile("(?<!\\d)(20\\d\\d)\\s*年?\\s*[-—–～~至到]+\\s*(20\\d\\d)\\s*年");

    private static final Pattern ALONE = Pattern.compile("^[（(]\\s*20\\d\\d.{0,20}[）)]$");
    private static final Pattern GOAL_YEAR = Pattern.compile("(?:到|至)\\s*(20\\d\\d)\\s*年");
    private static final Pattern ONE_YEAR = Pattern.compile("(20\\d\\d)\\s*年(?!前|以前)");
    private static final Pattern SINCE = Pattern.compile("(20\\d\\d)\\s*年起[，,]?\\s*(\\d{1,2})\\s*年(?:时间)?内");
    /** A title and what belongs to it stand among the first so many paragraphs. */
    private static final int FRONT = 40;

    private static final int LONGEST_ISSUER = 40;

    private final String words;
    private final List<Paragraph> paragraphs;

    private HeadReader(Document document) {
        this.words = document.words();
        this.paragraphs = document.paragraphs();
    }

    /**
     * Reads what a document says about itself.
     *
     * @param front the paragraphs before the first numbered item
     */
    public static Head read(Document document, List<Paragraph> front) {
        HeadReader reader = new HeadReader(document);
        Head.Found<String> title = TitleReader.read(front, document.paragraphs());
        Optional<Integer> signed = reader.dateLine();
        Head.Found<LocalDate> date = signed.map(reader::date).orElseGet(reader::sent);
        OptionalInt[] period = reader.period(title.value().orElse(""), date);
        return new Head(title, reader.issuers(signed), reader.number(), date, period[0], period[1]);
    }

    private Head.Found<String> number() {
        Matcher found = NUMBER.matcher(words);
        return found.find()
                ? Head.Found.at(found.group(), new Range(found.start(), found.end()))
                : Head.Found.nowhere();
    }

    /** The line of the signing date: the first whose line before it is an issuer, else the first of all. */
    private Optional<Integer> dateLine() {
        Optional<Integer> any = Optional.empty();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (DATE_LINE.matcher(paragraphs.get(i).text()).find()
                    && date(i).value().isPresent()) {
                if (i > 0 && isIssuer(paragraphs.get(i - 1).text())) {
                    return Optional.of(i);
                }
                any = any.isPresent() ? any : Optional.of(i);
            }
        }
        return any;
    }

    /** When an e-mail or a page says that it was sent, or minutes that the meeting was held, where nobody signed. */
    private Head.Found<LocalDate> sent() {
        for (Pattern form : List.of(SENT, HELD)) {
            for (int i = 0; i < Math.min(paragraphs.size(), FRONT); i++) {
                Head.Found<LocalDate> found = date(i, form);
                if (found.value().isPresent()) {
                    return found;
                }
            }
        }
        return Head.Found.nowhere();
    }

    private Head.Found<LocalDate> date(int line) {
        return date(line, DATE_LINE);
    }

    private Head.Found<LocalDate> date(int line, Pattern form) {
        Paragraph paragraph = paragraphs.get(line);
        Matcher found = form.matcher(paragraph.text());
        if (!found.find()) {
            return Head.Found.nowhere();
        }
        try {
            LocalDate date = LocalDate.of(number(found, 1), number(found, 2), number(found, 3));
            return Head.Found.at(date, paragraph.range());
        } catch (DateTimeException noSuchDay) {
            return Head.Found.nowhere();
        }
    }

    private List<Head.Found<String>> issuers(Optional<Integer> signed) {
        List<Head.Found<String>> issuers = new ArrayList<>();
        for (int i = signed.orElse(0) - 1;
                i >= 0 && isSignature(paragraphs.get(i).text());
                i--) {
            Paragraph line = paragraphs.get(i);
            if (!isSecondName(line.text())) {
                issuers.add(0, Head.Found.at(line.text(), line.range()));
            }
        }
        if (issuers.isEmpty()) {
            for (Paragraph paragraph : paragraphs.subList(0, Math.min(paragraphs.size(), FRONT))) {
                Matcher found = SIGNING.matcher(paragraph.text());
                if (found.find()) {
                    return List.of(Head.Found.at(found.group(1), paragraph.at(0, found.end(1))));
                }
            }
        }
        return issuers;
    }

    private static boolean isSignature(String line) {
        return isIssuer(line) || isSecondName(line);
    }

    /** What an issuer is also called stands in brackets on a line below its name. */
    private static boolean isSecondName(String line) {
        return SECOND_NAME.matcher(line).matches() && line.length() <= LONGEST_ISSUER;
    }

    private static boolean isIssuer(String line) {
        return line.length() <= LONGEST_ISSUER
                && line.length() > 3
                && ISSUER.matcher(line).find()
                && line.indexOf('：') < 0;
    }

    /** In the title, on a line of its own below it, or where the notice names the plan. */
    private Optional<OptionalInt[]> printed(String title) {
        return Stream.concat(
                        Stream.of(title),
                        paragraphs.stream()
                                .limit(FRONT)
                                .map(Paragraph::text)
                                .filter(line -> line.contains(title)
                                        || ALONE.matcher(line).matches()))
                .map(PERIOD::matcher)
                .filter(Matcher::find)
                .findFirst()
                .map(found -> new OptionalInt[] {OptionalInt.of(number(found, 1)), OptionalInt.of(number(found, 2))});
    }

    private static Optional<OptionalInt[]> span(String title) {
        Matcher found = SPAN.matcher(title);
        return found.find()
                ? Optional.of(new OptionalInt[] {OptionalInt.of(number(found, 1)), OptionalInt.of(number(found, 2))})
                : Optional.empty();
    }

    private OptionalInt[] period(String title, Head.Found<LocalDate> date) {
        Optional<OptionalInt[]> printed = printed(title).or(() -> span(title));
        if (printed.isPresent()) {
            return printed.get();
        }
        List<FiveYearPlan> named = FiveYearPlan.in(title);
        if (!named.isEmpty()) {
            FiveYearPlan plan = named.get(0);
            return new OptionalInt[] {OptionalInt.of(plan.firstYear()), OptionalInt.of(plan.lastYear())};
        }
        Matcher since = SINCE.matcher(words);
        if (since.find()) {
            int first = number(since, 1);
            return new OptionalInt[] {OptionalInt.of(first), OptionalInt.of(first + number(since, 2) - 1)};
        }
        Matcher single = ONE_YEAR.matcher(title);
        if (single.find() && !single.find(single.end())) {
            single.find(0);
            OptionalInt only = OptionalInt.of(number(single, 1));
            return new OptionalInt[] {only, only};
        }
        Matcher goal = GOAL_YEAR.matcher(words);
        OptionalInt last = goal.results().mapToInt(HeadReader::year).max();
        OptionalInt first =
                date.value().map(LocalDate::getYear).map(OptionalInt::of).orElseGet(OptionalInt::empty);
        return new OptionalInt[] {first, last};
    }

    private static int year(MatchResult found) {
        return Integer.parseInt(found.group(1));
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
