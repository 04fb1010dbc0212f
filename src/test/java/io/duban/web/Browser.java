package io.duban.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A browser without scripts and pictures, over real HTTP: it keeps cookies, and sends the forms that it was shown. */
public final class Browser {

    private final String root;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    public Browser(int port) {
        this.root = "http://localhost:" + port;
    }

    /** What came back, with the address it came from. */
    public record Page(int status, URI address, HttpResponse<String> response) {

        public Document html() {
            return Jsoup.parse(response.body(), address.toString());
        }

        public String text() {
            return html().text();
        }

        public String body() {
            return response.body();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    /** A file as somebody chooses it. */
    record Upload(String name, byte[] content) {}

    public Page get(String path, String... headers) {
        return follow(send(
                request(path, headers).header("Accept", "text/html, */*;q=0.8").GET()));
    }

    /** Signs in on the page that is made for it. */
    public Page signIn(String account, String password) {
        return submit(get("/sign-in"), "form[data-sign-in]", Map.of("username", account, "password", password));
    }

    /** Fills in and sends a form of a page, with its hidden fields, and goes where the answer leads. */
    public Page submit(Page page, String form, Map<String, String> values) {
        return follow(submitOnly(page, form, values));
    }

    /** The answer to the form itself, redirect or not. */
    public Page submitOnly(Page page, String form, Map<String, String> values, String... headers) {
        Element element = page.html().selectFirst(form);
        if (element == null) {
            throw new AssertionError("no form " + form + " on " + page.address() + ": " + page.text());
        }
        Map<String, String> fields = new LinkedHashMap<>();
        element.select("input[name],textarea[name]").forEach(input -> fields.put(input.attr("name"), input.val()));
        fields.putAll(values);
        return post(element.attr("action"), fields, headers);
    }

    /** Sends a form that a person has filled in, and goes where the answer leads. */
    public Page submit(Form form) {
        return follow(post(form.action(), form.fields()));
    }

    /** The answer to a form with a file chosen in its one file field. */
    Page upload(Form form, Upload file, String... headers) {
        String boundary = "----" + System.identityHashCode(form);
        List<String> all = new ArrayList<>(List.of("Content-Type", "multipart/form-data; boundary=" + boundary));
        all.addAll(List.of(headers));
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        form.fields()
                .forEach(field -> body.writeBytes(
                        part(boundary, "name=\"" + field.name() + "\"\r\n\r\n" + field.value() + "\r\n")));
        String name = "name=\"" + form.fileField() + "\"; filename=\"" + file.name() + "\"";
        body.writeBytes(part(boundary, name + "\r\nContent-Type: application/pdf\r\n\r\n"));
        body.writeBytes(file.content());
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(UTF_8));
        return post(
                form.action(), HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()), all.toArray(String[]::new));
    }

    private static byte[] part(String boundary, String rest) {
        return ("--" + boundary + "\r\nContent-Disposition: form-data; " + rest).getBytes(UTF_8);
    }

    public Page post(String path, Map<String, String> fields, String... headers) {
        List<Form.Field> sent = fields.entrySet().stream()
                .map(field -> new Form.Field(field.getKey(), field.getValue()))
                .toList();
        return post(path, sent, headers);
    }

    Page post(String path, List<Form.Field> fields, String... headers) {
        List<String> all = new ArrayList<>(List.of("Content-Type", "application/x-www-form-urlencoded"));
        all.addAll(List.of(headers));
        String body = fields.stream()
                .map(field -> encode(field.name()) + "=" + encode(field.value()))
                .collect(Collectors.joining("&"));
        return send(request(path, all.toArray(String[]::new)).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    public Page post(String path, HttpRequest.BodyPublisher body, String... headers) {
        return send(request(path, headers).POST(body));
    }

    /** The cookies as a browser sends them. */
    String cookies() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** Forgets the session, as when it has expired. */
    public void forgetSession() {
        cookies.getCookieStore().removeAll();
    }

    public Page follow(Page page) {
        Page at = page;
        for (int hops = 0; at.status() == 302 || at.status() == 303; hops++) {
            if (hops > 5) {
                throw new AssertionError("led around in a circle to " + at.address());
            }
            URI next = at.address().resolve(at.header("Location"));
            at = send(HttpRequest.newBuilder(next)
                    .header("Accept", "text/html, */*;q=0.8")
                    .GET());
        }
        return at;
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(root).resolve(path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private Page send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Page(response.statusCode(), response.uri(), response);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
