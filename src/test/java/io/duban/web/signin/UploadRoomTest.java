package io.duban.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.DubanTest;
import io.duban.web.Browser;
import io.duban.web.Browser.Page;
import jakarta.servlet.ServletContext;
import java.io.File;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.context.WebApplicationContext;

@DubanTest
class UploadRoomTest {

    private static final String FORM =
            "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n" + "x".repeat(20_000)
                    + "\r\n--b--\r\n";

    @LocalServerPort
    private int port;

    @Autowired
    private WebApplicationContext context;

    @Test
    void makesAFolderAgainThatWasClearedAway() throws IOException {
        FileSystemUtils.deleteRecursively(folder());
        assertThat(upload().status()).isEqualTo(401);
        assertThat(folder()).isDirectory();
    }

    @Test
    void saysInWordsThatNoFilesAreTakenAndDoesNotBlameThePerson() throws IOException {
        FileSystemUtils.deleteRecursively(folder());
        Files.writeString(folder(), "a file in the folder's place");
        try {
            Page told = upload();
            assertThat(told.status()).isEqualTo(503);
            assertThat(told.body()).contains("web.problem.upload", "暂时不能接收文件", "没有保存任何内容");
        } finally {
            Files.delete(folder());
        }
        assertThat(upload().status()).isEqualTo(401);
    }

    @Test
    void leavesABrokenFormToThoseWhoReadIt() {
        assertThat(post("no boundary at all").status()).isNotEqualTo(503);
    }

    private Page upload() {
        return post(FORM);
    }

    private Page post(String body) {
        return new Browser(port)
                .post(
                        "/test/files",
                        HttpRequest.BodyPublishers.ofString(body),
                        "Content-Type",
                        "multipart/form-data; boundary=b",
                        "X-Requested-With",
                        "fetch");
    }

    private Path folder() {
        ServletContext servlets = context.getServletContext();
        return ((File) servlets.getAttribute(ServletContext.TEMPDIR)).toPath();
    }
}
