package io.duban.reading.head;

import io.duban.reading.document.Paragraph;
import io.duban.reading.vocabulary.DocumentKinds;
import io.duban.reading.vocabulary.WordList;
import io.duban.reading.vocabulary.YearSpan;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a document's own title among the notices, addresses and links that stand around it. */
final class TitleReader {

    private static final Pattern MARKDOWN = Pattern.compile("^#+\\s*");
    private static final WordList LABEL = WordList.of("主题分类 来源 发布 索引 分类 关键词 主题词");
    private static final Pattern ENCLOSED = Pattern.compile("印发\\s*《?(.+?)》?\\s*(?:的\\s*通知|[（(][^）)]*[！!][^）)]*[）)]$)");
    private static final int LONGEST = 120;
    private static final int SHORTEST = 6;

    private TitleReader() {}

    static Head.Found<String> read(List<Paragraph> front, List<Paragraph> all) {
        return first(front, DocumentKinds::isWork)
                .map(line -> withPeriod(line, all))
                .or(() -> enclosed(all))
                .or(() -> first(front, DocumentKinds::isNotice).map(line -> Head.Found.at(line.text(), line.range())))
                .or(() -> all.stream().findFirst().map(line -> Head.Found.at(line.text(), line.range())))
                .orElseGet(Head.Found::nowhere);
    }

    /** The years of a plan often stand in brackets on a line of their own. */
    private static Head.Found<String> withPeriod(Paragraph line, List<Paragraph> all) {
        Head.Found<String> title = bare(line);
        int next = all.indexOf(line) + 1;
        if (next >= all.size() || !YearSpan.isLine(all.get(next).text())) {
            return title;
        }
        Paragraph years = all.get(next);
        return Head.Found.at(
                title.value().orElse("") + years.text(),
                title.range().orElse(line.range()).through(years.range()));
    }

    private static Head.Found<String> bare(Paragraph line) {
        Matcher mark = MARKDOWN.matcher(line.text());
        int from = mark.find() ? mark.end() : 0;
        return Head.Found.at(
                line.text().substring(from), line.at(from, line.text().length()));
    }

    private static Optional<Paragraph> first(List<Paragraph> lines, Predicate<String> kind) {
        return lines.stream()
                .filter(line -> line.text().length() <= LONGEST && line.text().length() >= SHORTEST)
                .filter(line -> line.text().indexOf('。') < 0 && kind.test(line.text()))
                .filter(line -> !line.text().startsWith("附")
                        && !LABEL.begins(line.text().replace("*", "")))
                .findFirst();
    }

    private static Optional<Head.Found<String>> enclosed(List<Paragraph> lines) {
        for (Paragraph line : lines) {
            Matcher found = ENCLOSED.matcher(line.text());
            if (line.text().length() <= LONGEST && found.find()) {
                return Optional.of(Head.Found.at(found.group(1), line.at(found.start(1), found.end(1))));
            }
        }
        return Optional.empty();
    }
}
