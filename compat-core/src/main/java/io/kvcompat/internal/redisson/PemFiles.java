package io.kvcompat.internal.redisson;

import io.kvcompat.client.ConnectFailedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.TrustManagerFactory;

/** Reads certificates and keys from PEM files, without writing any key to a file. */
public final class PemFiles {
    private static final long LONGEST = 1 << 20;

    private static final Pattern PKCS8 =
            Pattern.compile("-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END PRIVATE KEY-----");

    private PemFiles() {}

    /** Returns what trusts the certificates of a file alone. */
    public static TrustManagerFactory trust(Path caFile) {
        try {
            KeyStore store = emptyStore();
            int n = 0;
            for (Certificate certificate : certificates(caFile)) {
                store.setCertificateEntry("ca" + n++, certificate);
            }
            TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init(store);
            return factory;
        } catch (GeneralSecurityException | IOException e) {
            throw unreadable(caFile, e);
        }
    }

    /** Returns what shows a certificate chain, by its private key. */
    public static KeyManagerFactory identity(Path certificateFile, Path keyFile) {
        Certificate[] chain = certificates(certificateFile).toArray(new Certificate[0]);
        PrivateKey key = privateKey(keyFile);
        try {
            KeyStore store = emptyStore();
            store.setKeyEntry("client", key, new char[0], chain);
            KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            factory.init(store, new char[0]);
            return factory;
        } catch (GeneralSecurityException | IOException e) {
            throw unreadable(keyFile, e);
        }
    }

    private static KeyStore emptyStore() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        return store;
    }

    private static Collection<? extends Certificate> certificates(Path file) {
        requireOrdinary(file);
        try (InputStream in = Files.newInputStream(file)) {
            Collection<? extends Certificate> certificates =
                    CertificateFactory.getInstance("X.509").generateCertificates(in);
            if (certificates.isEmpty()) {
                throw new CertificateException("it holds no certificate");
            }
            return certificates;
        } catch (CertificateException | IOException e) {
            throw unreadable(file, e);
        }
    }

    private static PrivateKey privateKey(Path file) {
        requireOrdinary(file);
        String text;
        try {
            text = Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
        Matcher matcher = PKCS8.matcher(text);
        if (!matcher.find()) {
            throw new ConnectFailedException("Cannot read the key file " + file
                    + ": it must hold an unencrypted PKCS#8 key; openssl pkcs8 -topk8 -nocrypt makes one");
        }
        byte[] der = Base64.getMimeDecoder().decode(matcher.group(1));
        for (String algorithm : List.of("RSA", "EC", "EdDSA")) {
            try {
                return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(der));
            } catch (InvalidKeySpecException e) {
                // A key of another algorithm; its kind is not told apart otherwise.
            } catch (GeneralSecurityException e) {
                throw unreadable(file, e);
            }
        }
        throw new ConnectFailedException("Cannot read the key file " + file + ": it is no RSA, EC or EdDSA key");
    }

    /** A pipe would be waited for, some devices have no end, and no key is that long. */
    private static void requireOrdinary(Path file) {
        if (Files.exists(file) && (!Files.isRegularFile(file) || file.toFile().length() > LONGEST)) {
            throw new ConnectFailedException("Cannot read the PEM file " + file + ": it is no file of such a kind");
        }
    }

    private static ConnectFailedException unreadable(Path file, Exception e) {
        String why = e instanceof NoSuchFileException ? "there is no such file" : e.getMessage();
        return new ConnectFailedException("Cannot read the PEM file " + file + ": " + why);
    }
}
