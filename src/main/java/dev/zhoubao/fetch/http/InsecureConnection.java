package dev.zhoubao.fetch.http;

import dev.zhoubao.language.Phrase;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import javax.net.ssl.SSLException;

/** Why a connection is not secure: the JDK's own words tell of its classes. */
final class InsecureConnection {

    private InsecureConnection() {}

    static Object reason(SSLException failure) {
        for (Throwable found = failure; found != null; found = found.getCause()) {
            if (found instanceof CertificateExpiredException) {
                return Phrase.of("its certificate has expired");
            } else if (found instanceof CertificateNotYetValidException) {
                return Phrase.of("its certificate is not valid yet; is the clock of this machine right?");
            } else if (found instanceof CertPathBuilderException) {
                return Phrase.of("nobody whom this Java trusts has signed its certificate");
            }
        }
        return JdkTransport.message(failure);
    }
}
