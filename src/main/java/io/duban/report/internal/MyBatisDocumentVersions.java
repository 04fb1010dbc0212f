package io.duban.report.internal;

import io.duban.report.DocumentVersion;
import io.duban.report.DocumentVersions;
import io.duban.report.HandingIn;
import io.duban.shared.StaleAggregate;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisDocumentVersions implements DocumentVersions {

    private final VersionMapper mapper;

    MyBatisDocumentVersions(VersionMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public String keep(HandingIn handedIn) {
        String content = VersionJson.of(handedIn.content());
        String sha256 = sha256(content);
        try {
            mapper.insert(VersionRow.of(handedIn, content, sha256));
        } catch (DuplicateKeyException handedInMeanwhile) {
            throw new StaleAggregate(handedIn.document());
        }
        return sha256;
    }

    @Override
    public void takeBack(UUID document, Instant at) {
        mapper.takeBack(document, at);
    }

    @Override
    public List<DocumentVersion> of(UUID document) {
        return mapper.ofDocument(document).stream().map(VersionRow::version).toList();
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
