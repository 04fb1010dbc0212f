package io.duban.reading.outline;

import io.duban.reading.document.Paragraph;
import io.duban.reading.vocabulary.DocumentKinds;
import io.duban.reading.vocabulary.Marker;
import io.duban.reading.vocabulary.MarkerKind;
import io.duban.reading.vocabulary.Punctuation;
import io.duban.reading.vocabulary.UnitNames;
import io.duban.reading.vocabulary.WordList;
import io.duban.reading.vocabulary.WrittenDay;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Headings of documents that number nothing, or only the entries of their boxes: short lines without a mark, after the
 * first sentence. One that is followed by another stands above it.
 */
final class BareHeadings {

    private static final Pattern CELL =
            Pattern.compile("约束性|预期性|[〔\\[（(≥≤＞＜><]*\\d[\\d.,，]*\\s*[%％‰]?[〕\\]）)]*(?:以上|以内|左右)?");
    private static final WordList SITE =
            WordList.of("相关稿件 相关链接 相关文件 相关解读 相关阅读 相关文章 扫一扫 扫码 分享 打印 关闭 附件下载 主办单位 版权 网站 上一篇 上一条 下一篇 下一条 政策解读 一图读懂");
    private static final String MARKS = "。；：，！？、:;,!?0123456789（( \t　";
    private static final int LONGEST = 30;

    /** A title stands among the first so many paragraphs. */
    private static final int FRONT = 30;

    /** 保障措施 is no title of a plan. */
    private static final int SHORTEST_TITLE = 7;

    private static final int SHORTEST = 3;

    /** 保障措施 and 组织实施, and not what deals with them among other things. */
    private static final int SHORT = 4;

    /** So many cells with nothing but a value make a table of lines that follow one another. */
    private static final int FEWEST_CELLS = 3;

    private final List<Paragraph> paragraphs;
    private final BitSet cells;
    private final int from;
    private final boolean deep;

    private BareHeadings(List<Paragraph> paragraphs, int from) {
        this.paragraphs = paragraphs;
        this.cells = cells(paragraphs);
        this.from = from;
        this.deep = IntStream.range(from, paragraphs.size())
                .anyMatch(index -> isHeading(index) && isHeading(index + 1) && isHeading(index + 2));
    }

    /** The headings of a document, or none where numbers show its structure. */
    static BareHeadings of(List<Paragraph> paragraphs) {
        int title = title(paragraphs);
        BareHeadings all = new BareHeadings(paragraphs, above(paragraphs, title, sentence(paragraphs, title)));
        long structured = count(paragraphs, MarkerKind.DIGIT, true);
        long listed = count(paragraphs, MarkerKind.DIGIT, false);
        long bare = 0;
        for (int i = all.from; i < paragraphs.size(); i++) {
            bare += all.at(i).isPresent() ? 1 : 0;
        }
        return structured > 1 || listed > Math.max(1, bare / 2) ? new BareHeadings(List.of(), 0) : all;
    }

    /** How many paragraphs have a number of a kind above the given one, or of that kind and those below. */
    private static long count(List<Paragraph> paragraphs, MarkerKind kind, boolean above) {
        return paragraphs.stream()
                .flatMap(paragraph -> Marker.of(paragraph.text()).stream())
                .filter(marker -> marker.kind().compareTo(kind) < 0 == above)
                .count();
    }

    /** What stands before the first bare heading of a section, and the sections that such headings begin. */
    record Cut(List<Paragraph> before, List<OpenSection> sections) {}

    /** Cuts the body of a numbered section whose parts have only headings; it needs two of them. */
    static Cut cut(List<Paragraph> body, int part) {
        BareHeadings lines = new BareHeadings(body, 0);
        List<OpenSection> sections = new ArrayList<>();
        List<Paragraph> before = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            if (lines.begins(i)) {
                sections.add(new OpenSection(new Marker(MarkerKind.BARE, i, 0), body.get(i), part));
            } else if (sections.isEmpty()) {
                before.add(body.get(i));
            } else {
                sections.get(sections.size() - 1).body.add(body.get(i));
            }
        }
        return sections.size() < 2 ? new Cut(body, List.of()) : new Cut(before, sections);
    }

    private boolean begins(int index) {
        return index + 1 < paragraphs.size()
                && isLine(index)
                && !isLine(index + 1)
                && paragraphs.get(index + 1).text().indexOf('。') > 0;
    }

    /** The last line of the front that may be the document's own title; the notice before it has sentences too. */
    private static int title(List<Paragraph> paragraphs) {
        int title = 0;
        for (int i = 0; i < Math.min(paragraphs.size(), FRONT); i++) {
            String text = paragraphs.get(i).text();
            if (text.length() <= LONGEST && text.length() >= SHORTEST_TITLE && DocumentKinds.isPlan(text)) {
                title = i;
            }
        }
        return title;
    }

    private static int sentence(List<Paragraph> paragraphs, int start) {
        int at = start;
        while (at < paragraphs.size() && !paragraphs.get(at).text().endsWith("。")) {
            at++;
        }
        return at;
    }

    /** Headings may stand right between the title and the first sentence; names of offices there are no headings. */
    private static int above(List<Paragraph> paragraphs, int title, int sentence) {
        BareHeadings lines = new BareHeadings(paragraphs, sentence);
        int at = sentence;
        while (sentence < paragraphs.size()
                && at - 1 > title
                && lines.isLine(at - 1)
                && !UnitNames.looksLikeUnit(paragraphs.get(at - 1).text())) {
            at--;
        }
        return at;
    }

    /** The heading at a place, if there is one. */
    Optional<Marker> at(int index) {
        if (index < from || !isHeading(index)) {
            return Optional.empty();
        }
        boolean above = isHeading(index + 1);
        boolean top = above && (isHeading(index + 2) || (deep && isUsuallyTop(index)));
        MarkerKind kind = top ? MarkerKind.BARE_TOP : above ? MarkerKind.BARE_ABOVE : MarkerKind.BARE;
        return Optional.of(new Marker(kind, index, 0));
    }

    /** Where some headings have two levels below them, the carrying out stands beside those. */
    private boolean isUsuallyTop(int index) {
        String title = paragraphs.get(index).text();
        return title.length() <= SHORT && SectionWords.isCarrying(title);
    }

    private boolean isHeading(int index) {
        if (index + 1 >= paragraphs.size() || !isLine(index)) {
            return paragraphs.size() > index + 1 && paragraphs.get(index).level() > 0;
        }
        String next = paragraphs.get(index + 1).text();
        return isLine(index + 1) || (Punctuation.isIn(next, "。；：:") && !WrittenDay.isLine(next));
    }

    private boolean isLine(int index) {
        String text = paragraphs.get(index).text();
        return !cells.get(index)
                && text.length() >= SHORTEST
                && text.length() <= LONGEST
                && !Punctuation.isIn(text, MARKS)
                && !SITE.begins(text);
    }

    /** The lines of tables that lost their columns: short ones in a row, up to the last that is only a value. */
    private static BitSet cells(List<Paragraph> paragraphs) {
        BitSet cells = new BitSet();
        int start = 0;
        while (start < paragraphs.size()) {
            int end = start;
            int last = start;
            int values = 0;
            while (end < paragraphs.size() && isShort(paragraphs.get(end).text())) {
                if (CELL.matcher(paragraphs.get(end).text()).matches()) {
                    values++;
                    last = end + 1;
                }
                end++;
            }
            if (values >= FEWEST_CELLS) {
                cells.set(start, last);
            }
            start = end + 1;
        }
        return cells;
    }

    private static boolean isShort(String text) {
        return text.length() <= LONGEST && text.indexOf('。') < 0;
    }
}
