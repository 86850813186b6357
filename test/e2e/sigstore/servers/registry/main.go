// Command registry is an OCI 1.1 registry in memory, for tests: registry [-referrers=false]
//
// It listens on a free port of this machine and says its address in the first line of its standard output.
package main

import (
	"flag"
	"fmt"
	"log"
	"net"
	"net/http"

	"cuelabs.dev/go/oci/ociregistry/ocimem"
	"cuelabs.dev/go/oci/ociregistry/ociserver"
)

func main() {
	referrers := flag.Bool("referrers", true, "offer the referrers API; without it this is a registry of the years before OCI 1.1")
	flag.Parse()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(listener.Addr())
	log.Fatal(http.Serve(listener, ociserver.New(ocimem.New(), &ociserver.Options{DisableReferrersAPI: !*referrers})))
}
