"""The world outside central: ports, adapters to public services, and simulators that stand in for them."""
