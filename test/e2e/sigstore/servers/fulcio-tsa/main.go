// Command fulcio-tsa runs the servers of Fulcio and of the timestamp authority in one process on loopback, for tests:
//
//	fulcio-tsa -config fulcio.yaml -fulcio 127.0.0.1:5555 -tsa 127.0.0.1:3004 -ct http://127.0.0.1:6962 -ct-origin ct.test
//
// The released programs open a port for metrics too, on every interface, and that of the timestamp authority is fixed:
// two stacks on one machine would collide. Keys are made at the start and never leave memory.
package main

import (
	"context"
	"flag"
	"log"
	"net"
	"net/http"
	"strconv"
	"strings"
	"time"

	ctclient "github.com/google/certificate-transparency-go/client"
	"github.com/google/certificate-transparency-go/jsonclient"
	"github.com/grpc-ecosystem/grpc-gateway/v2/runtime"
	commonpb "github.com/sigstore/protobuf-specs/gen/pb-go/common/v1"
	"github.com/sigstore/sigstore/pkg/signature"
	"github.com/spf13/viper"
	"google.golang.org/grpc/metadata"

	"github.com/sigstore/fulcio/pkg/ca/ephemeralca"
	"github.com/sigstore/fulcio/pkg/config"
	"github.com/sigstore/fulcio/pkg/generated/protobuf"
	fulcio "github.com/sigstore/fulcio/pkg/server"
	tsa "github.com/sigstore/timestamp-authority/v2/pkg/server"
)

const patience = 30 * time.Second

func main() {
	configuration := flag.String("config", "fulcio.yaml", "configuration of Fulcio")
	fulcioAddress := flag.String("fulcio", "127.0.0.1:5555", "where Fulcio listens")
	tsaAddress := flag.String("tsa", "127.0.0.1:3004", "where the timestamp authority listens")
	ctLog := flag.String("ct", "", "address of the log of certificates")
	origin := flag.String("ct-origin", "ct.test", "what that log calls itself")
	flag.Parse()

	go serveTimestamps(*tsaAddress)
	serveFulcio(*fulcioAddress, must(config.Load(*configuration)), logClient(*ctLog, *origin))
}

// The server takes its settings from viper, as its command line does.
func serveTimestamps(address string) {
	const policy = "1.3.6.1.4.1.57264.2"
	viper.Set("timestamp-signer", "memory")
	viper.Set("timestamp-signer-hash", "sha256")
	viper.Set("default-policy-oid", policy)
	viper.Set("accepted-policy-oids", []string{policy})
	host, port, err := net.SplitHostPort(address)
	if err != nil {
		log.Fatal(err)
	}
	log.Fatal(tsa.NewRestAPIServer(host, must(strconv.Atoi(port)), []string{"http"}, false, patience, patience).Serve())
}

func serveFulcio(address string, settings *config.FulcioConfig, certificates *ctclient.LogClient) {
	algorithms := must(signature.NewAlgorithmRegistryConfig([]commonpb.PublicKeyDetails{commonpb.PublicKeyDetails_PKIX_ECDSA_P256_SHA_256}))
	server := fulcio.NewGRPCCAServer(certificates, must(ephemeralca.NewEphemeralCA()), algorithms, fulcio.NewIssuerPool(settings))
	gateway := runtime.NewServeMux(runtime.WithMetadata(bearer))
	if err := protobuf.RegisterCAHandlerServer(context.Background(), gateway, server); err != nil {
		log.Fatal(err)
	}
	listener := must(net.Listen("tcp", address))
	log.Fatal(http.Serve(listener, http.HandlerFunc(func(answer http.ResponseWriter, request *http.Request) {
		gateway.ServeHTTP(answer, request.WithContext(config.With(request.Context(), settings)))
	})))
}

func bearer(_ context.Context, request *http.Request) metadata.MD {
	return metadata.Pairs(fulcio.MetadataOIDCTokenKey, strings.TrimPrefix(request.Header.Get("Authorization"), "Bearer "))
}

func logClient(address, origin string) *ctclient.LogClient {
	if address == "" {
		return nil
	}
	client := &http.Client{Timeout: patience, Transport: named{origin}}
	return must(ctclient.New(address, client, jsonclient.Options{}))
}

// The log answers only to its own name, which no resolver knows.
type named struct{ host string }

func (transport named) RoundTrip(request *http.Request) (*http.Response, error) {
	request = request.Clone(request.Context())
	request.Host = transport.host
	return http.DefaultTransport.RoundTrip(request)
}

func must[T any](value T, err error) T {
	if err != nil {
		log.Fatal(err)
	}
	return value
}
