package io.duban.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.DubanTest;
import io.duban.shared.PersonId;
import io.duban.web.Wire.Reply;
import java.net.URLEncoder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every link that a page shows somebody leads him to a page, from whatever page he comes, and no page lacks a text. */
@Tag("fuzz")
@DubanTest
class EveryLinkTest extends OneOfEverything {

    private static final String HERE = "http://here";

    /** Of links that differ in ids, numbers and words alone one is followed; constants, such as a state, are tried all. */
    private static final Pattern DIFFERS = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}|\\d+");

    /** Pages that one person opens: an auditor sees whatever other tests left. */
    private static final int MOST = 700;

    private static final Pattern WORDS = Pattern.compile("=(?![A-Z_]+(?:&|$))[^&]+");

    @Override
    Map<String, PersonId> callers(Things place) {
        return place.everybody();
    }

    @Test
    void leadsSomewhere() {
        Set<String> dead = new TreeSet<>();
        Set<String> followed = new HashSet<>();
        callers.forEach((role, caller) -> new Walker(role, caller, dead, followed).walk(starts()));
        assertThat(dead).isEmpty();
        assertThat(followed.size()).isGreaterThan(200);
    }

    /** All pages there are of the things there are, for those who may see them. */
    private List<String> starts() {
        List<String> starts = new ArrayList<>(List.of("/"));
        addresses().stream()
                .filter(address -> address.reads() && !address.isApi())
                .map(this::target)
                .forEach(starts::add);
        return starts;
    }

    /** What one person sees who follows each link once. */
    private record Walker(String role, SignedInWire caller, Set<String> dead, Set<String> followed, Set<String> alike) {

        Walker(String role, SignedInWire caller, Set<String> dead, Set<String> followed) {
            this(role, caller, dead, followed, new HashSet<>());
        }

        void walk(List<String> starts) {
            Set<String> seen = new HashSet<>(starts);
            Deque<String> open = new ArrayDeque<>(starts);
            Set<String> shown = new HashSet<>();
            for (int pages = 0; pages < MOST && !open.isEmpty(); pages++) {
                String target = open.poll();
                Reply reply = caller.get(target);
                if (shown.contains(target)) {
                    followed.add(target);
                    if (reply.status() >= 400) {
                        dead.add(reply.status() + " " + target + " to " + role);
                    }
                }
                if (reply.body().contains("_zh_CN??")) {
                    dead.add("text missing on " + target + " to " + role);
                }
                if (reply.status() == 200 && reply.body().contains("<html")) {
                    for (String link : links(Jsoup.parse(reply.body(), HERE + target))) {
                        if (seen.add(link) && isWanted(link)) {
                            shown.add(link);
                            open.add(link);
                        }
                    }
                }
            }
        }

        /** Also each choice of each filter by itself, which is a link to whoever makes it. */
        private static List<String> links(Document page) {
            Stream<String> shown = page.select("a[href]").stream()
                    .filter(link -> !link.attr("href").startsWith("#"))
                    .map(link -> address(link.absUrl("href")));
            Stream<String> chosen = page.select("form:not([method=post]) select[name] option").stream()
                    .map(Walker::chosen);
            return Stream.concat(shown, chosen)
                    .filter(link -> link.startsWith("/"))
                    .toList();
        }

        /** Line ends are sent as two characters. */
        private static String chosen(Element option) {
            Element choice = option.closest("select");
            String value = option.val().replace("\n", "\r\n");
            Element form = choice.closest("form");
            String whole = form.hasAttr("action") ? form.absUrl("action") : form.baseUri();
            return address(whole).split("\\?", 2)[0] + "?" + choice.attr("name") + "="
                    + URLEncoder.encode(value, UTF_8);
        }

        private boolean isWanted(String link) {
            return alike.add(
                    DIFFERS.matcher(WORDS.matcher(link).replaceAll("=")).replaceAll("*"));
        }
    }

    /** As a browser asks for it: without what stands behind a number sign. */
    private static String address(String whole) {
        String here = whole.startsWith(HERE) ? whole.substring(HERE.length()) : whole;
        int place = here.indexOf('#');
        return place < 0 ? here : here.substring(0, place);
    }
}
