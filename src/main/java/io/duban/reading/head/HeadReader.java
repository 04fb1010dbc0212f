package io.duban.reading.head;

import io.duban.reading.document.Document;
import io.duban.reading.document.Paragraph;
import io.duban.reading.document.Range;
import io.duban.reading.vocabulary.Brackets;
import io.duban.reading.vocabulary.Punctuation;
import io.duban.reading.vocabulary.WordList;
import io.duban.reading.vocabulary.WrittenDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads title, issuer, number, date and period. */
public final class HeadReader {

    private static final Pattern NUMBER = Pattern.compile(
            "[\\p{IsHan}]{1,12}[〔\\[（(【]\\s*(20\\d\\d)\\s*[〕\\]）)】]\\s*-?\\d+\\s*号|〔(20\\d\\d)〕-?\\d+号?");

    private static final Pattern SIGNING = Pattern.compile("^(国务院(?:办公厅)?|.{4,40}?(?:办公厅|办公室|人民政府|委员会|[厅局委办]))\\s*关于");

    private static final WordList SENT =
            WordList.of("时间 日期 发送时间 发送日期 发件时间 发件日期 发布时间 发布日期 成文时间 成文日期 印发时间 印发日期 签发时间 签发日期");
    private static final WordList OPENING = WordList.of("， , 上午， 上午, 下午， 下午,");
    private static final WordList HELD = WordList.of("召开 主持 出席");
    private static final WordList ISSUERS = WordList.of("厅 局 委 办 府 会 部 院 办公室 中心 小组 集团 公司");
    private static final WordList SECOND_NAMES = WordList.of("办公室 局 委员会 中心");
    private static final int LONGEST_OPENING = 45;
    /** A title and what belongs to it stand among the first so many paragraphs. */
    static final int FRONT = 40;

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
        OptionalInt[] period = PeriodReader.read(document, title.value().orElse(""), date);
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
            if (date(i).value().isPresent()) {
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
        for (BiPredicate<String, WrittenDay> form :
                List.<BiPredicate<String, WrittenDay>>of(HeadReader::isSent, HeadReader::isHeld)) {
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
        return date(line, (text, day) -> day.isAll(text));
    }

    private Head.Found<LocalDate> date(int line, BiPredicate<String, WrittenDay> form) {
        Paragraph paragraph = paragraphs.get(line);
        return WrittenDay.first(paragraph.text())
                .filter(day -> form.test(paragraph.text(), day))
                .map(day -> Head.Found.at(day.date(), paragraph.range()))
                .orElseGet(Head.Found::nowhere);
    }

    /** 发送时间：2024年3月5日 09:12. */
    private static boolean isSent(String text, WrittenDay day) {
        String label = text.substring(0, day.start()).stripTrailing();
        return Punctuation.ends(label, ":：") && SENT.has(Punctuation.withoutEnd(label, ":："));
    }

    /** 2024年3月5日上午，…主持召开…会议. */
    private static boolean isHeld(String text, WrittenDay day) {
        String behind = text.substring(day.end());
        String sentence = behind.substring(0, Math.min(LONGEST_OPENING, Brackets.end(behind, 0, "。")));
        return text.substring(0, day.start()).isBlank() && OPENING.begins(sentence) && HELD.isIn(sentence);
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
        List<Brackets.Group> groups = Brackets.outermost(line);
        return groups.size() == 1
                && groups.get(0).start() == 0
                && groups.get(0).end() == line.length()
                && SECOND_NAMES.ends(groups.get(0).inside())
                && line.length() <= LONGEST_ISSUER;
    }

    private static boolean isIssuer(String line) {
        return line.length() <= LONGEST_ISSUER
                && line.length() > 3
                && ISSUERS.ends(Brackets.withoutLast(line))
                && line.indexOf('：') < 0;
    }
}
