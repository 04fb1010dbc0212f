package io.duban.browser;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * Follows the links of every page that a person can reach, over the person's own line and without drawing anything: one
 * page of each kind, and from each kind of page one link to each kind. Two tasks' pages are of one kind, the lists behind
 * two filters as well, but not two tabs of a desk.
 */
final class Crawl {

    private static final String HTML = "text/html";

    private final APIRequestContext line;
    private final String root;
    private final Consumer<String> faults;
    private final Map<String, Integer> answered = new HashMap<>();
    private final Set<String> steps = new HashSet<>();
    private final Set<String> known = new HashSet<>();
    private final Set<String> narrowed = new HashSet<>();
    private final Map<String, Seen> seen = new LinkedHashMap<>();
    private final Map<String, String> offered = new HashMap<>();
    private final Deque<String> ahead = new ArrayDeque<>();

    Crawl(APIRequestContext line, String root, Consumer<String> faults) {
        this.line = line;
        this.root = root;
        this.faults = faults;
    }

    /** A page of a kind: its address and what stands on it before any script has run. */
    record Seen(String kind, String address, Document text) {

        /** Of what kinds of elements and forms its main part is made: two pages with the same are in one state. */
        String looks() {
            return text.select("main *").stream()
                    .map(element -> element.tagName() + Crawl.kind(element.absUrl("action")) + element.attr("type"))
                    .distinct()
                    .sorted()
                    .toList()
                    .toString();
        }
    }

    /** The pages, one of each kind; what answers anything but 200 is told as a fault. */
    List<Seen> from(List<String> paths) {
        paths.forEach(path -> known.add(kind(root + path)));
        paths.forEach(path -> ahead.add(root + path));
        while (!ahead.isEmpty()) {
            open(ahead.poll());
        }
        return List.copyOf(seen.values());
    }

    /** These pages and none that they lead to. */
    List<Seen> at(List<String> paths) {
        paths.forEach(path -> open(root + path));
        return List.copyOf(seen.values());
    }

    /** A page that says that what was at its address is no more. */
    Seen gone(String path) {
        APIResponse answer = line.get(root + path, RequestOptions.create().setFailOnStatusCode(false));
        if (answer.status() != 404) {
            faults.accept(root + path + " answers " + answer.status());
        }
        return new Seen(kind(root + path), root + path, Jsoup.parse(answer.text(), root + path));
    }

    /** The same page as it is now. */
    Seen again(Seen page) {
        return new Seen(
                page.kind(),
                page.address(),
                Jsoup.parse(line.get(page.address()).text(), root));
    }

    private void open(String address) {
        APIResponse answer = ask(address);
        boolean page = answer.headers().getOrDefault("content-type", "").startsWith(HTML);
        if (answer.status() == 200 && page) {
            Document text = Jsoup.parse(answer.text(), address);
            seen.put(kind(address), new Seen(kind(address), address, text));
            links(text).forEach(link -> note(kind(address), link));
            text.select("form[method=get]").forms().forEach(form -> narrow(kind(address), form));
        }
        answer.dispose();
    }

    /** What narrows a list is sent as it stands, with everything shown, and with the last choice of each of its fields. */
    private void narrow(String from, FormElement form) {
        if (!narrowed.add(from + form.attr("action"))) {
            return;
        }
        send(from, form);
        for (Element choices : form.select("select")) {
            Element before = choices.selectFirst("option[selected]");
            Element last = choices.select("option").last();
            if (last != null && !last.equals(before)) {
                choices.select("option").removeAttr("selected");
                last.attr("selected", "selected");
                send(from, form);
                last.removeAttr("selected");
                if (before != null) {
                    before.attr("selected", "selected");
                }
            }
        }
    }

    private void send(String from, FormElement form) {
        String query = form.formData().stream()
                .map(field -> field.key() + "=" + URLEncoder.encode(field.value(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        String to = form.hasAttr("action") ? form.absUrl("action") : form.baseUri();
        String address = to.replaceFirst("[?#].*", "") + "?" + query;
        offered.putIfAbsent(address, from);
        ask(address).dispose();
    }

    private APIResponse ask(String address) {
        APIResponse answer = line.get(address, RequestOptions.create().setFailOnStatusCode(false));
        answered.put(address, answer.status());
        if (answer.status() != 200) {
            faults.accept(address + " answers " + answer.status() + ", offered on " + offered.get(address));
        }
        return answer;
    }

    private List<String> links(Document text) {
        List<String> found = new ArrayList<>();
        text.select("a[href]").forEach(link -> found.add(link.absUrl("href").replaceFirst("#.*", "")));
        return found.stream().filter(link -> link.startsWith(root + "/")).toList();
    }

    private void note(String from, String address) {
        String to = kind(address);
        offered.putIfAbsent(address, from);
        if (known.add(to)) {
            steps.add(from + " " + to);
            ahead.add(address);
        } else if (steps.add(from + " " + to) && !answered.containsKey(address) && !ahead.contains(address)) {
            ask(address).dispose();
        }
    }

    private static String kind(String address) {
        URI parsed = URI.create(address);
        String path = parsed.getPath()
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}")
                .replaceAll("/\\d{4}(?=/|$)", "/{year}");
        String query = parsed.getQuery() == null ? "" : parsed.getQuery();
        return query.startsWith("tab=") ? path + "?" + query.replaceFirst("&.*", "") : path;
    }
}
